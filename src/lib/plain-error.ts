/** An error whose message is all that its reader needs: no stack is printed with it. */
export function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
