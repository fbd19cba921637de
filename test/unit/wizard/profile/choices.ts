import type { Profile, ProfileChoices } from '../../../../src/wizard/profile/profile.ts';

/** What a small flow lets a profile say. */
export const CHOICES: ProfileChoices = {
  answers: { plan: ['gold', 'none'], cloud: ['world', 'gov'] },
  responseHours: ['a', 'b'],
  language: ['english', 'local'],
  portalLanguage: ['es', 'zh-CN'],
};

/** A profile in which every part is said. */
export const WHOLE: Profile = {
  name: 'Fabrikam support, Madrid',
  role: 'Service Support Administrator',
  hours: 'Mon–Fri 09:00–18:00',
  zone: 'Europe/Madrid',
  language: 'english',
  contact: 'Ana Ruiz <ana@fabrikam.example>\n+34 910 000 000',
  portalLanguage: 'es',
  answers: { plan: 'gold', cloud: 'world' },
  responseHours: { a: 1, b: 2.5 },
  escalation: [{ name: 'Duty manager', for: 'no answer in time', how: 'https://fabrikam.example/duty' }],
};
