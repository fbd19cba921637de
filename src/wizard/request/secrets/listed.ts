import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type { Detector, Secret, SecretKind } from './secret.ts';

// Left out: what reads files (gcp), speaks to the linter (filter-comments), or says of any URL with a colon what
// tokens.ts says more exactly (basicauth, database-connection-string).
const LEFT_OUT = /-(?:gcp|filter-comments|basicauth|database-connection-string)$/;

/** The part of a rule's context that the rules use when they run. */
interface Report {
  range: readonly [number, number];
}

/**
 * Secrets that secretlint's recommended rules know: tokens of some thirty services. The rules are run without the
 * linter around them, which reads files and weighs 5 KB: a rule reports its ranges before it returns.
 */
export const listedSecrets: Detector = (text) => {
  const found: Secret[] = [];
  for (const rule of rules) {
    if (LEFT_OUT.test(rule.meta.id)) continue;
    const kind: SecretKind = rule.meta.id.endsWith('-privatekey') ? 'private-key' : 'token';
    const context = {
      report: ({ range: [start, end] }: Report) => found.push({ kind, start, end }),
      createTranslator: () => () => ({ message: '', messageId: '' }),
    };
    void rule.create(context as never, {} as never).file?.({ content: text, ext: '', filePath: '' } as never);
  }
  return found;
};
