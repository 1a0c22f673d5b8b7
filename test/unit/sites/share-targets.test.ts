import { describe, expect, test } from 'vitest';
import { isNoShare, namesTarget } from '../../../src/sites/share-targets.ts';

describe('a name with a target', () => {
  test.each([
    'share on facebook',
    'click to share this post',
    'share by e-mail',
    'share a link to this post',
    'share in a message',
    'share in telegram',
    'repost this',
    'нажмите, чтобы поделиться в whatsapp',
    'поделиться ссылкой',
    'поделитесь в соцсетях',
    'нажмите, чтобы открыть на facebook',
    'переслать в telegram',
    'поділитися у facebook',
    'достарыңызбен бөлісіңіз',
    'whatsapp арқылы бөлісу',
  ])('%s', (name) => {
    expect([namesTarget(name), isNoShare(name)]).toEqual([true, false]);
  });
});

describe('no name of a target', () => {
  test.each([
    'share',
    'share in profits',
    'share a room',
    'share by region',
    'reposts',
    'поделиться мнением',
    'поделиться экраном',
    'поделиться на 3 части',
    'поделитесь мнением',
    'переслать',
    'экранды бөлісу',
    'біздің тәжірибе бөлісу',
    'бөлісу',
  ])('%s', (name) => {
    expect(namesTarget(name)).toBe(false);
  });
});

describe('a name that means something else', () => {
  test.each(['undo repost', 'отменить репост', 'shared by 5 people', 'share price', 'share your screen'])(
    '%s',
    (name) => {
      expect(isNoShare(name)).toBe(true);
    },
  );
});
