/** Where GitHub's token may go: to the API that is set, and to its address for files. */

/**
 * GitHub says in an answer where files go. That is the API's own host, or beside `api.github.com` the host `uploads.github.com`;
 * `api.name.ghe.com` has one in the same way. The API's address is https, or this machine, because settings take no other.
 */
export function isOwnAddress(address: string, api: string): boolean {
  if (!URL.canParse(address)) {
    return false;
  }
  const [url, own] = [new URL(address), new URL(api)];
  if (url.username !== '' || url.password !== '') {
    return false;
  }
  return url.origin === own.origin || url.origin === own.origin.replace('https://api.', 'https://uploads.');
}
