package footnote.bot.store;

import footnote.bot.chat.Memory;

/// The memory that a desk has by itself.
class ProcessMemoryTest implements MemoryContract {
    private final Memory memory = Memory.ofProcess();

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public void settle() {}
}
