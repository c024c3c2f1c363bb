/** GitHub's token goes where the settings say, whatever an answer says. */
import { describe, expect, it } from 'vitest';
import { isOwnAddress } from '../src/github/own-address.ts';

const usual = 'https://api.github.com';

describe("GitHub's token", () => {
  it.each([
    ['https://api.github.com/repos/o/n', usual],
    ['https://uploads.github.com/repos/o/n/releases/1/assets', usual],
    ['https://uploads.name.ghe.com/repos/o/n/releases/1/assets', 'https://api.name.ghe.com'],
    ['https://ghe.example/api/uploads/repos/o/n/releases/1/assets', 'https://ghe.example/api/v3'],
    ['http://127.0.0.1:8080/github/repos', 'http://127.0.0.1:8080/github'],
  ])('goes to %s of %s', (address, api) => {
    expect(isOwnAddress(address, api)).toBe(true);
  });

  it.each([
    ['https://evil.example/repos', usual],
    ['http://uploads.github.com/repos', usual],
    ['http://api.github.com/repos', usual],
    ['https://uploads.github.com:8443/repos', usual],
    ['https://uploads.github.com.evil.example/repos', usual],
    ['https://uploads.github.com@evil.example/repos', usual],
    ['https://me:word@uploads.github.com/repos', usual],
    ['https://uploads.example/repos', 'https://ghe.example/api/v3'],
    ['http://127.0.0.1:8081/repos', 'http://127.0.0.1:8080/github'],
    ['file:///etc/passwd', usual],
    ['nonsense', usual],
  ])('does not go to %s of %s', (address, api) => {
    expect(isOwnAddress(address, api)).toBe(false);
  });
});
