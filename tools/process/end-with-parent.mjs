// Loaded before the program (node --import): when the parent is gone, even by kill -9, ask ourselves to end in good order.
if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
