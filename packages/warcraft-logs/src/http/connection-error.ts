/** The error of a fetch that failed below HTTP, by the system's code. */
import {
  CertificateError,
  MalformedAnswerError,
  NoAnswerError,
  UnreachableError,
  type RequestContext,
  type WarcraftLogsError,
} from '../errors.ts';

/** Codes of Node and undici for a connection that never came about. */
const neverConnected: readonly string[] = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** OpenSSL's codes for a certificate that no known authority has signed. */
const untrusted: readonly string[] = [
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
];

export function connectionError(error: TypeError, host: string, context: RequestContext): WarcraftLogsError {
  const code = codeOf(error);
  if (code.startsWith('Z_')) {
    return new MalformedAnswerError(context, 'the answer cannot be unpacked');
  }
  if (untrusted.includes(code)) {
    return new CertificateError(
      context,
      `the certificate of ${host} is not trusted (${code}); if your network has an authority of its own, ` +
        'set NODE_EXTRA_CA_CERTS to its file, or NODE_USE_SYSTEM_CA=1',
    );
  }
  if (code.startsWith('CERT_') || code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return new CertificateError(context, `the certificate of ${host} is not valid (${code})`);
  }
  const detail = `${host} did not answer (${code})`;
  return neverConnected.includes(code)
    ? new UnreachableError(context, detail)
    : new NoAnswerError(context, detail, false);
}

/** The system's short code ("ECONNRESET"); never its text, which may quote what was sent. */
function codeOf(error: TypeError): string {
  const cause: unknown = error.cause;
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : 'connection lost';
}
