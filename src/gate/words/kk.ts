import type { CardWords } from './ru.ts';

/** Every word of the card in Kazakh. */
export const kk: CardWords = {
  title: 'Бөліспес бұрын',
  own: 'Өз сөзіңізде',
  shared: 'Жазбада',
  law: 'Бұған {article} қолданылуы мүмкін',
  lawSum: 'Бұған {article} қолданылуы мүмкін: {mrp}\u00a0АЕК = {sum} айыппұл',
  oldSum: '{year} жылғы АЕК бойынша',
  also: 'Сондай-ақ: {categories}',
  partial: 'Мәтіннің көрініп тұрған бөлігі ғана тексерілді.',
  advice: 'Бұл — заңгер кеңесі емес.',
  cancel: 'Бөліспеу',
  share: 'Бәрібір бөлісу',
  why: 'Неге?',
  again: {
    title: 'Тағы бір рет басыңыз',
    text: 'Бет өзгеріп кетті, ештеңе жіберілген жоқ. Қайта бөлісіп көріңіз: бұл жолы Абайла тоқтатпайды.',
  },
  press: {
    title: 'Тағы бір рет басыңыз',
    text: 'Браузер жаңа терезені беттің өзіндегі түйме басылғанда ғана ашады. Қайта бөлісіп көріңіз: бұл жолы Абайла тоқтатпайды.',
  },
  failed: {
    title: 'Ештеңе жіберілген жоқ',
    text: 'Қате шығып, бұл әрекет тоқтатылды. Қайталап көріңіз немесе Абайланы осы сайтта өшіріп қойыңыз.',
  },
  ok: 'Түсінікті',
  /** The names the popup uses; a test keeps them the same. */
  categories: {
    extremism: 'Экстремизм',
    violence: 'Зорлық-зомбылық',
    war: 'Соғысты насихаттау',
    discord: 'Алауыздық қоздыру',
    separatism: 'Сепаратизм',
    suicide: 'Өз-өзіне қол жұмсау',
    drugs: 'Есірткі',
    gambling: 'Құмар ойын',
    pyramid: 'Қаржы пирамидасы',
    'false-information': 'Жалған ақпарат',
    assembly: 'Митингіге шақыру',
    'adult-content': '18+ контент',
    'lgbt-propaganda': 'ЛГБТ насихаты',
    'prohibited-ads': 'Тыйым салынған жарнама',
    'personal-data': 'Дербес деректер',
    'religious-material': 'Діни материалдар',
    insult: 'Қорлау мен жала',
  },
};
