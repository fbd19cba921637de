import type { Detector } from './secret.ts';

// What a code is called that is sent or shown for signing in once.
const NAME =
  '(?:one[- ]time (?:pass)?(?:code|password|pin)|(?:verification|security|confirmation|activation|backup|authenticator|authentication|sign-?in|login|access|MFA|2FA|SMS|OTP|TOTP|approval) (?:pass)?code|passcode|OTP|TOTP' +
  '|c[oó]digo (?:de (?:verificaci[oó]n|seguridad|un solo uso|acceso|autenticaci[oó]n|confirmaci[oó]n|activaci[oó]n|inicio de sesi[oó]n)|temporal|MFA|2FA|SMS|OTP|del? (?:SMS|autenticador|Authenticator))' +
  '|код(?:ом|а|у)? (?:подтверждения|проверки|безопасности|доступа|входа|аутентификации|авторизации|MFA|SMS|из (?:SMS|СМС|сообщения|приложения))|одноразовый (?:код|пароль)|(?:СМС|SMS)-код|проверочный код' +
  '|(?:短信|手机|邮箱|安全|登录|MFA )?验证码|动态(?:验证)?[码碼]|动态口令|校验码|一次性(?:代码|密码|验证码)|安全代码)';
/** Code → the word alone, where the sentence speaks of a phone, a message or an app. */
const BARE = '(?:code|c[oó]digo|код|代码)';
const BARE_SETTING =
  /authenticator|\bSMS\b|СМС|\bMFA\b|\b2FA\b|\bOTP\b|text message|mensaje de texto|приложени|短信|验证器/i;
const BARE_OTHER =
  /(?:error|exit|status|result|stop|event|zip|postal|country|area|failure|return|response|HTTP|dial)\s{1,2}$/i;

const LINK =
  '["»”’)]?\\s{0,3}(?:[:=—–-]|\\bis\\b:?|\\bwas\\b|\\bes\\b:?|\\bera\\b|\\bfue\\b|это|был|是|为|為|\\bnow\\b)?\\s{0,3}["«“‘(]?';
const DIGITS = '(?<value>(?:[A-Z]-)?(?:\\d{6,8}|\\d{3}[ -]\\d{3}|\\d{4}))(?![\\w-]|[.,:/]\\d)';
const UNIT =
  /^\s{0,2}(?:digits?|seconds?|minutes?|hours?|times?|users?|d[ií]gitos|segundos|minutos|horas|veces|usuarios|цифр|секунд|минут|час|раз|год|пользовател|位|秒|分|小时|次|年|月|个|名)/i;

const AFTER_NAME = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}${LINK}${DIGITS}`, 'dgiu');
const AFTER_NAME_ZH = new RegExp(`(?:验证码|动态码|校验码)${LINK}${DIGITS}`, 'dgu');
const AFTER_BARE = new RegExp(`(?<![\\p{L}\\p{N}])${BARE}${LINK}${DIGITS}`, 'dgiu');
const YOURS =
  /(?<![\p{L}\p{N}])(?:your|tu|su|ваш|您的|你的)\s{0,2}(?:\p{L}{2,14} ){0,3}(?:code|c[oó]digo|код|验证码|代码)\s{0,2}(?:[:=—–-]|is|es|это|是|为)\s{0,2}(?<value>\d{4,8}|\d{3}[ -]\d{3})(?![\w-]|[.,:/]\d)/dgiu;
const BEFORE_NAME = new RegExp(
  `(?<![\\w.,:/+-])(?<value>\\d{6,8}|\\d{3}[ -]\\d{3}|\\d{4})\\s{0,2}(?:[—–-]|is|es|это|是|as|como|как|作为)\\s{0,2}(?:(?:your|the|tu|su|el|ваш|您的|你的)\\s{0,2})?(?:\\p{L}{2,14} )?${NAME}`,
  'dgiu',
);

/** Codes for signing in once: four, six to eight digits that the words beside them call so. */
export const oneTimeCodes: Detector = (text) =>
  [AFTER_NAME, AFTER_NAME_ZH, AFTER_BARE, YOURS, BEFORE_NAME].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
      if (UNIT.test(text.slice(end, end + 16))) return [];
      if (pattern === AFTER_BARE && !isBareCode(text, match.index, end)) return [];
      return [{ kind: 'one-time-code' as const, start, end }];
    }),
  );

function isBareCode(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 60), end + 60);
  return BARE_SETTING.test(around) && !BARE_OTHER.test(text.slice(Math.max(0, start - 12), start));
}
