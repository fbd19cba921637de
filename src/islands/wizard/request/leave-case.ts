/** Where the cases of a tab are kept in its session storage. */
export const CASES_KEY = 'wizard-cases';

/**
 * A walk begins: the case that was worked on stays open, and the outcome asks whether it is meant. Reads no case, so
 * that a page with a question carries nothing of the request.
 */
export function leaveCurrentCase(): void {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(CASES_KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return;
    sessionStorage.setItem(CASES_KEY, JSON.stringify({ ...stored, current: undefined }));
  } catch {
    // Blocked or broken storage holds no case.
  }
}
