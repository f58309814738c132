/**
 * What set-up says, in Japanese.
 * @type {typeof import('./words-en.mjs').english}
 */
export const japanese = {
  stepNode: (version) => `Node.js ${version}`,
  stepDependencies: 'npm パッケージ',
  stepBrowsers: 'ブラウザと日本語フォント',
  upToDate: '準備済みです',
  found: (name, path) => `${name}: ${path}`,
  running: (command) => `実行します: ${command}`,
  stillRunning: (seconds) => `処理を続けています(${seconds} 秒経過)`,
  done: '準備が終わりました。',
  restored: '以前にインストールされていたパッケージは元に戻しました。',
  interrupted: '途中で止められました。同じコマンドでもう一度始められます。',
  failed: '準備を中断しました。',
  nodeTooOld: (found, needed) =>
    `Node.js ${found} は古いため使えません。${needed} 以上が必要です。\nhttps://nodejs.org/ から入手し、同じコマンドをもう一度実行してください。`,
  noPlatformNode: (platform, found, needed) =>
    `${platform} 向けの Node.js は自動では用意できません。インストール済みの ${found} は古いため、${needed} 以上が必要です。\nhttps://nodejs.org/ から入手し、同じコマンドをもう一度実行してください。`,
  noNpm: 'npm が見つかりません。npm は Node.js に付属しています: https://nodejs.org/',
  registryUnreachable: (registry) =>
    `npm レジストリ(${registry})に接続できません。\nネットワーク接続を確認してください。プロキシの内側では HTTPS_PROXY または「npm config get proxy」も確認し、同じコマンドをもう一度実行してください。`,
  registryRefused: (registry) =>
    `npm レジストリ(${registry})からパッケージを取得できませんでした。\n「npm config get registry」と、package-lock.json のパッケージがそのレジストリにあるかを確認してください。`,
  registryCertificate: (registry) =>
    `npm レジストリ(${registry})の証明書を信頼できません。\nプロキシの証明書のパスを NODE_EXTRA_CA_CERTS に設定し、同じコマンドをもう一度実行してください。`,
  lockMismatch:
    'package-lock.json と package.json の内容が一致していません。\n2つのファイルをリポジトリから取得し直してください(git checkout -- package.json package-lock.json)。ご自身で依存パッケージを変更した場合は npm install を実行してください。',
  lockMissing:
    'package-lock.json がありません。\n次のコマンドで元に戻せます: git checkout -- package-lock.json',
  packageDamaged:
    'ダウンロードしたパッケージが壊れています(チェックサムの不一致)。\nキャッシュを消去し(npm cache clean --force)、同じコマンドをもう一度実行してください。',
  diskFull: 'ディスクの空き容量が足りません。約 1 GB を空けて、同じコマンドをもう一度実行してください。',
  notPermitted: (where) =>
    `${where} の中にファイルを書き込めません。\nフォルダの所有者を確認し、このフォルダを使っているプログラムを閉じてから、同じコマンドをもう一度実行してください。`,
  npmFailed: (code) => `npm ci が終了コード ${code} で終わりました。原因は上の出力にあります。`,
  aptFailed: (command) =>
    `apt-get でパッケージをインストールできませんでした。原因は上の出力にあります。ネットワーク接続と /etc/apt/sources.list を確認してください。\n手動で試す場合: ${command}`,
  downloadFailed: (name, hint) =>
    `${name} をダウンロードできませんでした。ネットワーク接続を確認してください。\n${hint}`,
  withoutRoot: (command) =>
    `パッケージのインストールには管理者権限が必要なため、省略しました。次を実行してください: ${command}`,
  noFont:
    '日本語フォントが見つかりません。日本語が四角で表示されることがあります。Noto Sans CJK JP などをインストールしてください。',
  chromiumHint:
    'または、Chromium をご自身でインストールし、実行ファイルのパスを CHROMIUM_PATH に設定してください。',
  firefoxHint:
    'または、Firefox をご自身でインストールし、実行ファイルのパスを FIREFOX_PATH に設定してください。',
  byHand: (command) => `手動でインストールする場合: ${command}`,
  missing: (name, variable) =>
    `${name} が見つかりません。次のコマンドで入手できます: node tests/setup/setup.mjs\n別の場所にインストール済みの場合は、実行ファイルのパスを ${variable} に設定してください。`,
  wrongPath: (variable, path) => `${variable} に設定された ${path} がありません。`,
  brandedChrome: (path) =>
    `${path} は Google Chrome です。バージョン 137 以降はコマンドラインから拡張機能を読み込めません。CHROMIUM_PATH に Chromium のパスを設定するか、この変数を削除してください。`,
  doesNotStart: (name, path, detail) => `${name}(${path})を起動できません:\n${detail}`,
  unknownOption: (option) =>
    `不明なオプションです: ${option}\n使い方: node tests/setup/setup.mjs [--browsers chromium]`,
};
