package org.cadastre.transport;

import io.netty.channel.IoHandle;
import io.netty.channel.IoHandler;
import io.netty.channel.IoHandlerContext;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.IoOps;
import io.netty.channel.IoRegistration;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollIoOps;
import io.netty.util.concurrent.ThreadAwareExecutor;

/// Epoll for connections whose peer has ended its output and still waits for answers.
///
/// Netty's handler (4.2.13 to 4.2.18 at least) takes a socket out of epoll when nothing is awaited of it, and then
/// fails to wait for anything again: it modifies a registration that is gone. A peer that has ended its output is
/// no longer read, so as soon as a write does not block, nothing is awaited; the next write that blocks would close
/// the connection in the middle of an answer. Here a socket that has once been in epoll stays there, at least for
/// errors, which the kernel reports in any case.
final class LastingEpoll implements IoHandler {
    private final IoHandler epoll;

    private LastingEpoll(IoHandler epoll) {
        this.epoll = epoll;
    }

    /// Makes handlers for event loops.
    static IoHandlerFactory factory() {
        IoHandlerFactory epoll = EpollIoHandler.newFactory();
        return new IoHandlerFactory() {
            @Override
            public IoHandler newHandler(ThreadAwareExecutor loop) {
                return new LastingEpoll(epoll.newHandler(loop));
            }

            @Override
            public boolean isChangingThreadSupported() {
                return epoll.isChangingThreadSupported();
            }
        };
    }

    @Override
    public void initialize() {
        epoll.initialize();
    }

    @Override
    public int run(IoHandlerContext context) {
        return epoll.run(context);
    }

    @Override
    public void prepareToDestroy() {
        epoll.prepareToDestroy();
    }

    @Override
    public void destroy() {
        epoll.destroy();
    }

    @Override
    public IoRegistration register(IoHandle handle) throws Exception {
        return new Registration(epoll.register(handle));
    }

    @Override
    public void wakeup() {
        epoll.wakeup();
    }

    @Override
    public boolean isCompatible(Class<? extends IoHandle> handleType) {
        return epoll.isCompatible(handleType);
    }

    private static final class Registration implements IoRegistration {
        private final IoRegistration epoll;
        private boolean added;

        Registration(IoRegistration epoll) {
            this.epoll = epoll;
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
        public <T> T attachment() {
            return epoll.attachment();
        }

        @Override
        public long submit(IoOps awaited) {
            if (!EpollIoOps.NONE.equals(awaited)) {
                added = true;
                return epoll.submit(awaited);
            }
            return added ? epoll.submit(EpollIoOps.EPOLLERR) : epoll.submit(awaited);
        }

        @Override
        public boolean isValid() {
            return epoll.isValid();
        }

        @Override
        public boolean cancel() {
            return epoll.cancel();
        }
    }
}
