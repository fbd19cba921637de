// Providers that give an address to anyone: that two addresses share one of these domains says nothing. Ours, since
// the published lists are of 38 KB and more, load themselves from elsewhere when installed, or hold companies.

/** Names that are such a provider under every suffix: `yahoo.es`, `yahoo.com.br`. */
const EVERYWHERE = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail yandex gmx icloud protonmail aol zoho tutanota tuta fastmail rambler foxmail'.split(
    ' ',
  ),
);

const EXACT = new Set(
  (
    'mail.ru bk.ru inbox.ru list.ru internet.ru xmail.ru ya.ru lenta.ru autorambler.ru myrambler.ru ro.ru pochta.ru mail.ua ukr.net i.ua meta.ua bigmir.net tut.by mail.kz ' +
    'qq.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn wo.cn aliyun.com 21cn.com tom.com 188.com 263.net ' +
    'me.com mac.com mail.com email.com usa.com hey.com proton.me pm.me tuta.io duck.com hushmail.com mailinator.com web.de t-online.de freenet.de arcor.de ' +
    'orange.fr free.fr laposte.net sfr.fr wanadoo.fr neuf.fr bbox.fr libero.it virgilio.it tiscali.it alice.it tin.it ' +
    'telefonica.net movistar.es terra.es wanadoo.es orange.es ono.com jazztel.es terra.com.br uol.com.br bol.com.br ig.com.br globo.com r7.com prodigy.net.mx terra.com.mx ' +
    'naver.com daum.net hanmail.net nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp rediffmail.com seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl abv.bg sapo.pt ' +
    'comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net btinternet.com sky.com virginmedia.com ntlworld.com bigpond.com shaw.ca rogers.com sympatico.ca'
  ).split(' '),
);

/** Whether a registered domain belongs to a provider of free mail. */
export function isFreeMail(domain: string): boolean {
  return EXACT.has(domain) || EVERYWHERE.has(domain.split('.', 1)[0] ?? '');
}
