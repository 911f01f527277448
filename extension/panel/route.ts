/** Where the panel is. `here` follows the page beside it. */
export type Route =
  | { screen: 'here' | 'plans' | 'waiting' | 'settings' }
  | { screen: 'triage'; personId: string; personName: string; from?: string }
  | { screen: 'why'; planId: string; entryId: string }
  | { screen: 'plan' | 'check-in' | 'evaluation' | 'outcome'; planId: string };
