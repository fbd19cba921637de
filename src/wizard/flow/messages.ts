/** What a customer can be told of. */
export const MESSAGES = ['received', 'incident', 'escalated', 'next', 'solved'] as const;
export type Message = (typeof MESSAGES)[number];
