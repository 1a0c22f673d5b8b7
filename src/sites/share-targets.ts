/**
 * Names with a target in them: "Share on …", "Поделиться в …", "… бөлісу". One also shares a screen, a place, access to a
 * file; and an opinion or an experience, which is one's own to tell.
 */
const WITH_TARGET: readonly RegExp[] = [
  /^(click to )?share (this|on|to|via|with|using|article|story|page|link|news|(a|the) (link|post|article|page|topic))\b/,
  /^(click to )?share (in|by) (an? |your )?(e-?mail|mail|sms|text|messages?|messenger|chat|link|story|stories|feed|group)\b/,
  /^(click to )?share (in|by) (telegram|whatsapp|facebook|x|twitter|vk)\b/,
  /^repost (this|to|with)\b/,
  /^(нажмите, чтобы )?поделиться (?!сво|мнени|мысл|опыт|впечатл|отзыв|знани|экран|местополож|гео|координат|доступ|контакт|календар|рабоч|на (\d|част|групп))\S+( \S+){0,3}( \(.*)?$/,
  /^подели(сь|тесь) (с |в |во |на |ссылк|эт)/,
  /^нажмите, чтобы открыть (в|на)\s/,
  /^(переслать в|(переслать|отправить) (другу|друзьям))(\s|$)/,
  /^send (this )?to (a |your )?friends?\b/,
  /^дос(ы|тар)\S* жіберу$/,
  /^(quote|(про)?цитировать) (post|tweet|re-?post|note|пост|запись)$/,
  /^поділитися (в|у|на)\s/,
  /^(?!(.*\s)?(тәжірибе|пікір|ой|білім|экран|орн|гео|байланыс|контакт))[^.]{2,30} бөліс(у|іңіз)$/,
];

/** What takes a share back, or is off the matter. */
const OTHERWISE: readonly RegExp[] = [
  /^(undo|un|remove|cancel|delete|stop|отмен|убра|удал|не )/,
  /^(shared|shares$|share (price|hold|point|capital|buyback|of ))/,
  /^share ((my|your) )?(screen|location|feedback|thoughts|opinion|experience)/,
];

/** Whether a name says where, to whom or what it shares. @param name folded, see `fold` */
export function namesTarget(name: string): boolean {
  return WITH_TARGET.some((wording) => wording.test(name));
}

/** Whether a name speaks of sharing and means something else. @param name folded, see `fold` */
export function isNoShare(name: string): boolean {
  return OTHERWISE.some((wording) => wording.test(name));
}
