/** Every word of the card in Russian. The other languages take their shape from this file. */
export const ru = {
  title: 'Прежде чем поделиться',
  own: 'В ваших словах',
  shared: 'В посте',
  law: 'Может подпадать под {article}',
  lawSum: 'Может подпадать под {article}: штраф {mrp}\u00a0МРП = {sum}',
  oldSum: 'по МРП {year} года',
  also: 'Также: {categories}',
  partial: 'Проверена только видимая часть текста.',
  advice: 'Это не юридическая консультация.',
  cancel: 'Не делиться',
  share: 'Всё равно поделиться',
  why: 'Почему?',
  again: {
    title: 'Нажмите ещё раз',
    text: 'Страница изменилась, и ничего не отправлено. Поделитесь ещё раз: теперь Абайла не остановит.',
  },
  press: {
    title: 'Нажмите ещё раз',
    text: 'Новое окно браузер открывает только сразу после нажатия на самой странице. Поделитесь ещё раз: теперь Абайла не остановит.',
  },
  failed: {
    title: 'Ничего не отправлено',
    text: 'Что-то пошло не так, и это нажатие отменено. Попробуйте ещё раз или выключите Абайлу на этом сайте.',
  },
  ok: 'Понятно',
  /** The names the popup uses; a test keeps them the same. */
  categories: {
    extremism: 'Экстремизм',
    violence: 'Насилие',
    war: 'Пропаганда войны',
    discord: 'Разжигание розни',
    separatism: 'Сепаратизм',
    suicide: 'Самоубийство',
    drugs: 'Наркотики',
    gambling: 'Азартные игры',
    pyramid: 'Финансовые пирамиды',
    'false-information': 'Ложная информация',
    assembly: 'Призывы выйти на митинг',
    'adult-content': 'Контент 18+',
    'lgbt-propaganda': 'Пропаганда ЛГБТ',
    'prohibited-ads': 'Запрещённая реклама',
    'personal-data': 'Личные данные',
    'religious-material': 'Религиозные материалы',
    insult: 'Оскорбление и клевета',
  },
};

export type CardWords = typeof ru;
