#!/usr/bin/env node
// Starts the built program. Written so that old versions of Node can read it far enough to be told.
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(
    `cppcc-report 需要 Node.js 20 或更新的版本，现在是 ${process.versions.node}。请到 https://nodejs.org 下载新版。`,
  );
  process.exitCode = 2;
} else {
  import('../dist/main.js').catch((cause) => {
    if (cause?.code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    console.error(
      'cppcc-report 还没有构建：找不到 dist/main.js。请先在项目文件夹运行 npm install 和 npm run build。',
    );
    process.exitCode = 2;
  });
}
