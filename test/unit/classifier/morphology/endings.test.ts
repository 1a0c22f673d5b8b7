import { describe, expect, it } from 'vitest';
import { isEnding } from '../../../../src/classifier/morphology/endings.ts';
import { stemEnglish } from '../../../../src/classifier/morphology/english.ts';
import { stemKazakh } from '../../../../src/classifier/morphology/kazakh.ts';
import { stemRussian } from '../../../../src/classifier/morphology/russian.ts';
import { foldWord } from '../../../../src/classifier/text/fold.ts';
import type { Language } from '../../../../src/settings/settings.ts';

const FORMS: Readonly<Record<Language, string>> = {
  ru: 'ставк:ставка,ставки,ставкой,ставками казин:казино распростран:распространяйте,распространение,распространены,распространяется вербов:вербовать,вербовали запрещенн:запрещённый,запрещённого запрещ:запрещены,запрещать,запрещаю подписыва:подписывайтесь,подписываемся опасн:опасность,опасностей выигра:выиграй,выиграть,выигравший куп:купить,куплен,куплю,купите зарабатыва:зарабатывайте,зарабатывающий',
  kk: 'тарат:таратыңыздар,таратпаңыздар,таратайық,таратқан,таратылды,таратпайды,таратып,тарату,таратушылар,таратсын ойын:ойынды,ойындар,ойыны,ойынға құмар:құмарлық,құмарлар қала:қалаларымыздан,қаласындағы,қаладан,қалалық соғыс:соғысқа,соғысайық,соғыспайық казино:казиноға,казинода,казиносы бонус:бонустар,бонусын,бонуспен',
  en: 'casino:casino,casinos,casino bet:bets,betting,bettor gambl:gamble,gambling,gambler,gamblers invest:investment,investors,investing,invested terror:terrorism,terrorist,terrorists kill:kill,killing,killed,killers manag:management,manager',
};
const TRAPS: Readonly<Record<Language, string>> = {
  ru: 'кот:котлета,котомка бот:ботинки,ботаника рак:ракета мин:минута,министр бан:банка,банкет,банан план:планета,планшет бомб:бомбоньерка пир:пирамида,пирожок кол:колбаса вод:водка,водопад спорт:спортсмен став:ставропол клад:кладбище',
  kk: 'ал:алма қаз:қазақстан,қазақ бас:баспана,баспахана от:отбасы той:тойхана тар:тарих,таразы қару:қарулат',
  en: 'bet:between,betray drug:drugstore war:warden,warm,wardrobe gun:gunpowder kilo:kilogram bomb:bombast port:portrait',
};

function pairs(table: string): [stem: string, word: string][] {
  return table.split(' ').flatMap((row) => {
    const [stem = '', words = ''] = row.split(':');
    return words.split(',').map((word): [string, string] => [stem, word]);
  });
}

function rest(stem: string, word: string): string {
  expect(foldWord(word).startsWith(foldWord(stem))).toBe(true);
  return foldWord(word).slice(foldWord(stem).length);
}

const languages = ['ru', 'kk', 'en'] as const;

describe.each(languages)('endings of %s', (language) => {
  it.each(pairs(FORMS[language]))('%s… is the stem of %s', (stem, word) => {
    expect(isEnding(rest(stem, word), language, foldWord(stem).slice(-1))).toBe(true);
  });

  it.each(pairs(TRAPS[language]))('%s… is not the stem of %s', (stem, word) => {
    expect(isEnding(rest(stem, word), language, foldWord(stem).slice(-1))).toBe(false);
  });
});

describe('what a stemmer cuts off', () => {
  const STEMMERS = { ru: stemRussian, kk: stemKazakh, en: stemEnglish };

  it.each(languages)('is an ending of %s', (language) => {
    for (const [, word] of pairs(FORMS[language])) {
      const stem = foldWord(STEMMERS[language](word));
      if (foldWord(word).startsWith(stem))
        expect([word, isEnding(foldWord(word).slice(stem.length), language)]).toEqual([word, true]);
    }
  });
});

it('refuses a rest longer than endings are, though every part is one', () => {
  expect(isEnding('лыксыздарымыз', 'kk')).toBe(true);
  expect(isEnding('лыксыздарымыздагыларданмын', 'kk')).toBe(false);
});
