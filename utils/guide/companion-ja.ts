import type { CompanionWords } from './companion-words';
import { phrases } from './phrases';

export const companionJa: CompanionWords = {
  clock: {
    locale: 'ja',
    open: (left) => `日本語の受付は、今は時間内です。18時まで、あと${left}です。`,
    closed: (day, left) => `日本語の受付は、今は時間外です。次は${day}の9時、あと${left}です。`,
    unsure: {
      'year-end': '年末年始に受け付けているかは、公開されていません。',
      'no-calendar': 'その年の祝日は、この版では分かりません。祝日なら休みです。',
    },
    left: {
      hours: (hours, minutes) => (hours === 0 ? `${minutes}分` : `${hours}時間${minutes}分`),
      days: (days, hours) => (hours === 0 ? `${days}日` : `${days}日と${hours}時間`),
    },
  },
  open: {
    'support-fields': 'フォームの欄の意味を見る',
    'support-letter': '本文に貼る文を作る',
    'support-agent': '電話で聞かれることを知る',
    'support-english': '英語で話す準備をする',
    'support-hours': '受付時間と待ち時間を知る',
    'support-papers': '公証の書類について知る',
  },
  companion: {
    title: 'サポートに頼む準備',
    texts: ['英語なら、夜間や休日も受け付けています。'],
  },
  fields: {
    title: 'フォームの欄の意味',
    texts: [
      "まず「I'm still having problems and would like to contact AWS Support」を開きます。",
      '意味は「まだ解決しないので、AWSサポートに連絡したい」です。',
      '「Problem with authentication device」は、認証デバイスの問題です。',
      'そこで「My device was lost, stolen, or damaged」(紛失・盗難・破損)を選びます。',
      '「Phone number listed on account」は、アカウントに登録した電話番号です。',
      'この欄には+81の形で入れ、本文に0から始まる形も書いておくと安心です。',
      '「Support language」は対応の言語です。JapaneseかEnglishを選びます。',
      '「Submit」は送信です。ここにない欄は、記録が公開されていません。',
    ],
    international: '欄に入れる+81の形をコピーする',
    domestic: '本文に書く0から始まる形をコピーする',
  },
  hours: {
    title: '受付時間と待ち時間',
    texts: [
      '日本語: 平日の9時から18時(日本時間)。土日と祝日は休みです。',
      '英語: 時間を問いません。受付時間外は海外の担当者が出たという報告があります。',
      '英語で頼んで5分から20分で連絡が来た報告が3件あります(2016年、2022年など)。',
      '日本語で頼んで翌営業日だった報告が1件あります(2022年)。',
      'どれも個人の報告で、待ち時間の約束ではありません。',
    ],
  },
  agent: {
    title: '電話で聞かれること',
    texts: [
      '担当者が、ルートユーザーのメールアドレスに1回限りのPIN(数字)を送ります。',
      '電話をつないだままメールを開き、そのPINを読み上げます。',
      '確認が済むと、担当者がMFAを外します。メールを開ける場所で待ちます。',
      '着信は「Unavailable」「Unknown」や迷惑電話と表示されることがあります。',
      '「非通知拒否」を切り、知らない番号にも出られるようにしておきます。',
      'AWSは電話番号を公開していません。検索で出てきた番号にはかけないでください。',
      'パスワードは、聞かれても答えないでください。',
    ],
  },
  english: {
    title: '英語で話す準備',
    texts: [
      '短い文だけで足ります。声に出して、一度読んでみてください。',
      '英語で進まないときは、日本語で出し直すよう言われた報告があります。',
    ],
    phrases: [
      { ...phrases.slowly, meaning: 'ゆっくり話してください。英語は少しだけです。' },
      { ...phrases.problem, meaning: '電話機が壊れ、ルートユーザーのMFAが使えません。' },
      { ...phrases.pin, meaning: 'メールのPINです。1、2、3、4(届いた数字に替えます)。' },
      { ...phrases.again, meaning: 'もう一度言ってください。' },
      { ...phrases.japanese, meaning: '日本語を話せる人はいますか。' },
      { ...phrases.email, meaning: 'メールに書いてください。' },
    ],
    digits:
      '0 ゼロ、1 ワン、2 トゥー、3 スリー、4 フォー、5 ファイブ、6 シックス、7 セブン、8 エイト、9 ナイン',
    copy: '台本をコピーする',
  },
  papers: {
    title: '公証の書類について',
    texts: [
      '本人と確かめられないとき、公証した書類を求められたという報告があります。',
      '公証は、書類の署名が本人のものだと、公証役場で証明してもらう手続きです。',
      '本人確認の書面に、身分証と住所の証明を添えたと報告されています。',
      '費用は1万円を超えたという報告と、1万7千円という報告(2022年)があります。',
      '必ず求められるものではありません。まずフォームと電話で頼みます。',
      '以前あった「秘密の質問」は、2025年1月までになくなりました。',
    ],
  },
  letter: {
    device: {
      title: 'MFAの端末は、どうなりましたか',
      answers: {
        broken: '壊れた',
        lost: 'なくした、盗まれた',
        changed: '機種変更で移せなかった',
      },
    },
    tried: {
      title: '自分での復旧は、どうなりましたか',
      answers: {
        'no-call': '電話が来なかった',
        'code-refused': '電話は来たが、番号が通らなかった',
        'old-number': '登録した電話番号がもう使えない',
        'no-mail': '確認メールを受け取れなかった',
        untried: 'まだ試していない',
      },
    },
    language: {
      title: 'どの言語で対応してもらいますか',
      answers: { japanese: '日本語', english: '英語' },
    },
    number: {
      title: '保存した電話番号を入れますか',
      answers: { included: '番号を入れる', omitted: '番号は自分で書く' },
    },
    done: {
      title: '本文に貼る文ができました',
      texts: [
        '選んだことだけで作りました。下線のところは、自分で書き足します。',
        'フォームは英語なので、英語の文を貼ります。日本語の文は内容の確認用です。',
        '日本語の対応を選んだときは、両方を続けて貼ってもかまいません。',
      ],
      english: '英語の文をコピーする',
      japanese: '日本語の文をコピーする',
    },
  },
};
