import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretLintRuleContext, SecretLintSourceCode } from '@secretlint/types';
import type { Detector, Secret, SecretKind } from './secret.ts';

// Left out: what reads files (gcp), speaks to the linter (filter-comments), or says of any URL with a colon what
// tokens.ts says more exactly (basicauth, database-connection-string).
const LEFT_OUT = /-(?:gcp|filter-comments|basicauth|database-connection-string)$/;
const RULES = rules.filter(({ meta }) => !LEFT_OUT.test(meta.id));

/**
 * Secrets that secretlint's recommended rules know: tokens of some twenty-five services. The rules are run without
 * the linter around them, which reads files and weighs 5 KB; each of them reports before it returns.
 */
export const listedSecrets: Detector = (text) =>
  RULES.flatMap((rule) => {
    const found: Secret[] = [];
    const kind: SecretKind = rule.meta.id.endsWith('-privatekey') ? 'private-key' : 'token';
    const context: SecretLintRuleContext = {
      sharedOptions: {},
      createTranslator: () => (messageId) => ({ message: '', messageId: String(messageId), data: undefined }),
      report: ({ range: [start, end] }) => found.push({ kind, start, end }),
      ignore: () => {},
    };
    const running = rule.create(context, {}).file?.(sourceOf(text));
    if (running !== undefined)
      throw new Error(`Unexpected wait of ${rule.meta.id}: what it finds would be lost.`);
    return found;
  });

/** A text as the rules want it; they ask for no more than its content and name. */
function sourceOf(content: string): SecretLintSourceCode {
  const unasked = () => {
    throw new Error('Unexpected question for a place in lines: the rules count characters.');
  };
  return {
    content,
    hasBOM: false,
    filePath: undefined,
    physicalFilePath: undefined,
    contentType: 'text',
    ext: '',
    getFilePath: () => undefined,
    getPhysicalFilePath: () => undefined,
    locationToRange: unasked,
    rangeToLocation: unasked,
    positionToIndex: unasked,
    indexToPosition: unasked,
  };
}
