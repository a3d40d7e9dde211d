export const texts = {
  colors: 'Colours',
  colorsWhy:
    'Give records that meet conditions a colour, such as amber for what closes this week. The first rule that fits counts.',
  addRule: 'Add a rule',
  removeRule: 'Remove',
  rule: 'Rule {{number}}',
  ruleName: 'What it means',
  color: 'Colour',
} as const
