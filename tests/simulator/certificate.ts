import { generate } from 'selfsigned';

/** A key and a self-signed certificate, in memory only. Browsers must be told to ignore certificate errors. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'aws stand-in' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: '*.aws.amazon.com' },
          { type: 2, value: '*.signin.aws.amazon.com' },
          { type: 2, value: '*.console.aws.amazon.com' },
          { type: 2, value: '*.example.test' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
