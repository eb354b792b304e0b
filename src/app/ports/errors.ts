// What may go wrong outside, as errors that the shell or the operator understands.

/** The same key was written twice: two turns took the same number, or a row exists already. The shell runs the turn again. */
export class DuplicateError extends Error {
  readonly code = 'duplicate';
}

/** A message from a workspace that was never installed, or was removed: nothing is stored and nobody is answered. */
export class UnknownWorkspaceError extends Error {
  readonly code = 'unknown-workspace';
}

/** So much is under way that this would wait too long: nothing of it was done. */
export class TooBusyError extends Error {
  readonly code = 'too-busy';
}

/** A failure of the outside that an operator can mend: one sentence for the operator, a code for the log, no stack shown. */
export class OperatorError extends Error {
  readonly code: string;
  constructor(code: string, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.code = code;
  }
}
