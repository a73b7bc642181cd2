// Browsers come from the machine (see packages/tooling/src/browsers/), never from a download at install.
module.exports = { skipDownload: true };
