/** What to say when support calls in English, with readings. The same in every language of the product. */
export const phrases = {
  slowly: {
    english: 'Please speak slowly. My English is limited.',
    reading: 'プリーズ・スピーク・スローリー。マイ・イングリッシュ・イズ・リミテッド。',
  },
  problem: {
    english: 'My phone is broken. I cannot use MFA for my root user.',
    reading:
      'マイ・フォン・イズ・ブロークン。アイ・キャナット・ユーズ・エムエフエー・フォー・マイ・ルート・ユーザー。',
  },
  pin: {
    english: 'I have the PIN from your email. It is 1, 2, 3, 4.',
    reading: 'アイ・ハヴ・ザ・ピン・フロム・ユア・イーメール。イット・イズ・ワン・トゥー・スリー・フォー。',
  },
  again: {
    english: 'Could you say that again, please?',
    reading: 'クッジュー・セイ・ザット・アゲイン、プリーズ?',
  },
  japanese: {
    english: 'Is there anyone who speaks Japanese?',
    reading: 'イズ・ゼア・エニワン・フー・スピークス・ジャパニーズ?',
  },
  email: {
    english: 'Could you write it in an email, please?',
    reading: 'クッジュー・ライト・イット・イン・アン・イーメール、プリーズ?',
  },
} as const;
