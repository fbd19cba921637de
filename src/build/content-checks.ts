import type { AstroIntegration } from 'astro';
import { ProblemError } from '../lib/problem.ts';

/**
 * Reads all hand-written content before Astro starts, so that a mistake in it stops the build with its file, line
 * and fix instead of a stack trace from the first page that needs it.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async () => {
        try {
          await import('../content-files/strings.ts');
          const { getWizard, hasWizard } = await import('../content-files/flow.ts');
          if (hasWizard) getWizard();
        } catch (error) {
          if (error instanceof ProblemError) error.stack = error.message;
          throw error;
        }
      },
    },
  };
}
