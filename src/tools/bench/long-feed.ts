/** How many posts the feed has. */
export const POSTS = 1200;

const WORDS = [
  'Сегодня в библиотеке читали вслух новую книгу о степных птицах, пришло много детей.',
  'Бүгін ауыл кітапханасында жаңа кітап туралы кездесу болды, шай іштік, ән айттық.',
  'We walked along the river this morning and counted eleven herons before breakfast.',
];

/** A feed with the markup of a real one: many posts, each with text, a picture's words, links and five controls. */
export function longFeed(): string {
  const posts = Array.from({ length: POSTS }, (_, at) => post(at)).join('');
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Feed</title></head><body>
    <main role="main"><section aria-label="Feed">${posts}</section></main>
    <div id="menu" role="menu" data-testid="Dropdown"><div role="menuitem" tabindex="0" data-testid="retweetConfirm">Repost</div></div>
    <script>
      window.shared = 0;
      setTimeout(() => {}, 0);
      document.addEventListener('click', (event) => {
        // As the site does it: the button of an open menu says so.
        for (const open of document.querySelectorAll('[aria-expanded="true"]')) open.setAttribute('aria-expanded', 'false');
        event.target.closest('[data-testid="retweet"]')?.setAttribute('aria-expanded', 'true');
        if (event.target.closest('[data-testid="retweetConfirm"]')) window.shared += 1;
      });
    </script></body></html>`;
}

function post(at: number): string {
  const text = `${WORDS[at % WORDS.length]} ${WORDS[(at + 1) % WORDS.length]}`;
  return `<div data-testid="cellInnerDiv"><article data-testid="tweet" role="article" id="p${at}"><div><div>
    <div data-testid="User-Name"><a href="/u${at}"><span>Somebody ${at}</span></a><time>1h</time></div>
    <div data-testid="tweetText" lang="ru"><span>${text}</span> <a href="/hashtag/book">#книга</a></div>
    <div data-testid="tweetPhoto"><img alt="Река утром ${at}"></div>
    <div role="group"><button data-testid="reply" aria-label="3 ответа. Ответить">3</button>
      <button data-testid="retweet" aria-haspopup="menu" aria-expanded="false" aria-label="12 репостов. Сделать репост">12</button>
      <button data-testid="like" aria-label="40 отметок. Нравится">40</button>
      <a href="/u${at}/status/1/analytics">1 тыс.</a><button aria-label="Share post">↗</button></div>
  </div></div></article></div>`;
}
