package org.cadastre;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The signals of the operating system that the server hears. The JDK has them in `sun.misc.Signal` of its supported
/// module `jdk.unsupported` (JEP 260) only, which the compiler warns of; so it is called by name.
final class Signals {
    private static final Logger LOG = LoggerFactory.getLogger(Signals.class);

    private Signals() {}

    /// Runs an action each time the process gets the signal, on a thread of the platform's; the action must be quick.
    /// Does nothing on a platform without that signal.
    ///
    /// @param name the signal's name without `SIG`
    static void on(String name, Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object heard = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, args) -> {
                        if (method.getDeclaringClass() == handler) {
                            action.run();
                            return null;
                        }
                        return method.invoke(action, args);
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), heard);
        } catch (InvocationTargetException e) {
            LOG.info("the signal {} is not heard here: {}", name, String.valueOf(e.getCause()));
        } catch (ReflectiveOperationException e) {
            LOG.info("the signal {} is not heard here: {}", name, e.toString());
        }
    }
}
