export const texts = {
  'members.wrong-credentials':
    'The email address or the password is wrong. Check both, or reset the password.',
  'members.wrong-password': 'The password is wrong. Nothing was changed.',
  'members.weak-password': 'Choose another password.',
  'members.password-too-short': 'Needs at least {{min}} characters',
  'members.password-too-long': 'Has more than {{max}} characters',
  'members.password-too-common': 'Is too easy to guess',
  'members.password-is-email': 'Is the email address',
  'members.wrong-code': 'This code is wrong or was used before. Try the next one.',
  'members.too-many-attempts': 'Too many tries. Wait {{minutes}} min, then try again.',
  'members.sign-in-again': 'The time to enter the code has run out. Sign in again.',
  'members.no-workspace': 'You have no workspace at the moment. Ask an administrator for an invitation.',
  'members.already-member': 'This person is a member already',
  'members.already-joined': 'This member has joined already.',
  'members.maybe-waiting':
    'This may be {{names}}, already here without a way to sign in. Invite them once more and say who it is.',
  'members.no-heir': 'Views go to another member, one who has access. Choose somebody else.',
  'members.already-so': 'Somebody did this already.',
  'members.unknown-role': 'Is not a role of this workspace',
  'members.role-above-own': 'They can do or see more than you. Ask an administrator.',
  'members.team-above-own':
    'In this team they would see more than you do. Choose a team of yours, or ask an administrator.',
  'members.beyond-own-sight':
    'Only somebody who can see the records concerned can do this. Ask an administrator to do it.',
  'members.widens-own-sight':
    'This would show you records you do not see now. Ask an administrator to do it.',
  'members.last-administrator': 'This is the last administrator. Make another one first.',
  'members.not-found': 'This member no longer exists.',
  'members.not-joined': 'This member has not joined yet. Send an invitation instead.',
  'members.invitation-not-found': 'This invitation is not open any more.',
  'members.invitation-gone': 'This invitation was used or withdrawn, or is too old. Ask for a new one.',
  'members.reset-link-gone': 'This link was used or is too old. Ask for a new one.',
  'members.reset-by-person-only':
    'This person is also in other workspaces, so only they can reset the password, by mail.',
  'members.session-not-found': 'This session has ended already.',
  'members.session-needed': 'Only a signed-in person can do this.',
  'members.second-factor-on': 'Two-step sign-in is on already. Turn it off first to set it up anew.',
  'members.api-key-not-found': 'This key has been revoked already.',
  'members.key-above-own':
    'You may only create keys that act as yourself, or as somebody who sees no more than you.',
  'members.key-lapsed':
    'Whoever created this key may no longer act as its member. Ask an administrator for a new one.',
  'members.link-lapsed':
    'Whoever created this link may no longer let anybody in with it. Ask an administrator for a new one.',
  'members.scopes-above-own': 'A key cannot create one that can do more than itself.',
  'members.expiry-past': 'This day has passed already',
  'members.too-many-preferences': 'There are too many preferences to keep.',
  'members.team-below-itself': 'A team cannot be part of itself or of a team below it. Choose another team.',
  'members.team-in-use': 'This team has members or teams. Move them to another team first.',
  'members.password-needed': 'Nobody with this email address is known here yet, so a password is needed.',
  'members.known-person':
    'This person has a password here already, and it is another one. Leave the password out: theirs stays.',
} as const
