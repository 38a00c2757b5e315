package org.cadastre.export.rpsl;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.cadastre.export.RowSink;
import org.cadastre.export.RpslPart;

/// Has the blocks of a file scanned, as many at the same time as there are processors, and ends their parts in
/// the order of the file. A file of one block is scanned by the thread that reads it. For that one thread.
final class BlockLanes implements AutoCloseable {
    private static final int MOST = 8;
    /// How many blocks a lane has at most, one that it scans and one that waits, so that it need not.
    private static final int WAITING = 2;

    private final BlockCutter blocks;
    private final RowSink sink;
    private final Consumer<BlockResult> results;
    private final int lanes;
    private final List<BlockScan> scans = new ArrayList<>();
    private final List<ExecutorService> threads = new ArrayList<>();
    private final Deque<Begun> begun = new ArrayDeque<>();
    private int lines;
    private int next;
    private boolean threaded;

    private record Begun(Block block, RpslPart part, Future<BlockResult> result) {}

    /// @param blocks where blocks are given back to
    /// @param results is told what was found in each block, in the order of the file
    BlockLanes(BlockCutter blocks, RowSink sink, Consumer<BlockResult> results) {
        this.blocks = blocks;
        this.sink = sink;
        this.results = results;
        lanes = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
    }

    /// Has a block scanned, at the latest when its turn comes to be ended.
    void scan(Block block) throws IOException {
        int lane = next;
        next = (next + 1) % lanes;
        if (scans.size() == lane) {
            scans.add(new BlockScan());
        }
        BlockScan scan = scans.get(lane);
        RpslPart part = sink.rpsl(lane);
        if (!threaded) {
            end(block, part, scan.scan(block, part));
            threaded = lanes > 1;
            return;
        }
        while (threads.size() <= lane) {
            threads.add(Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("rpsl-", threads.size()).factory()));
        }
        begun.add(new Begun(block, part, threads.get(lane).submit(() -> scan.scan(block, part))));
        if (begun.size() > WAITING * lanes) {
            endFirst();
        }
    }

    /// Waits until all blocks are scanned.
    void finish() throws IOException {
        while (!begun.isEmpty()) {
            endFirst();
        }
    }

    private void endFirst() throws IOException {
        Begun first = begun.remove();
        try {
            end(first.block, first.part, first.result.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("a block of objects could not be scanned", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void end(Block block, RpslPart part, BlockResult result) {
        part.end(lines);
        lines += result.lines;
        results.accept(result);
        blocks.giveBack(block);
    }

    @Override
    public void close() {
        threads.forEach(ExecutorService::shutdownNow);
    }
}
