export const texts = {
  savedTitle: 'Saved by two people',
  savedWho: '{{name}} saved this too · {{when}}',
  savedSomebody: 'Somebody saved this too.',
  someone: 'Somebody',
  mine: 'Mine',
  theirs: 'Theirs',
  takeTheirs: 'Take theirs',
  saveOver: 'Save mine over it',
  onlyIfChosen: 'Theirs is saved. Yours is saved only if you choose it.',
  later: 'Back to editing',
  none: 'Nothing',
} as const
