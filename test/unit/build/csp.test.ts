import { expect, test } from 'vitest';
import { withPolicy } from '../../../src/build/csp.ts';
import { TRUSTED_POLICY } from '../../../src/lib/trusted.ts';

test('each page allows its own inline scripts and styles and nothing else inline', () => {
  const html =
    '<!doctype html><head><meta charset="utf-8"><style>a{}</style><script>1</script><script src="/x.js"></script>' +
    '<script type="application/ld+json">{}</script></head>';
  // Hashes by: printf '1' | openssl dgst -sha256 -binary | base64
  expect(withPolicy(html)).toContain(
    "script-src 'self' 'wasm-unsafe-eval' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=';" +
      "style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='\">",
  );
});

test('no text becomes markup in any page but through the one policy', () => {
  const policy = withPolicy('<!doctype html><meta charset="utf-8">');
  expect(policy).toContain(`require-trusted-types-for 'script';trusted-types ${TRUSTED_POLICY};`);
});
