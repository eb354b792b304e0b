// The rights that the bot asks for at an installation; the manifests name the reason of each, and a test compares them.
export const scopes = [
  'commands',
  'chat:write',
  'im:history',
  'im:write',
  'users:read',
  'files:write',
  'files:read',
] as const;
