package colander.shell;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Carries Ctrl-C to the command that runs.
 *
 * <p>The command's thread is interrupted, so a command polls {@link Thread#interrupted()}; what
 * does not poll, such as a running SQL statement, runs as {@link #cancellable}. Thread-safe.
 */
public final class Interruption {

  private final Set<Runnable> hooks = ConcurrentHashMap.newKeySet();
  private @Nullable Thread worker;
  private boolean requested;

  /** Does some work; if the user asks to stop, {@code cancel} is called on another thread. */
  public <T> T cancellable(Runnable cancel, Supplier<T> work) {
    hooks.add(cancel);
    try {
      return work.get();
    } finally {
      hooks.remove(cancel);
    }
  }

  /** Marks the current thread as the one that runs a command. */
  public synchronized void begin() {
    worker = Thread.currentThread();
    requested = false;
  }

  /** Ends what {@link #begin} began, and clears the thread's interrupt flag. */
  public synchronized void end() {
    worker = null;
    hooks.clear();
    Thread.interrupted();
  }

  /** Asks the running command to stop; tells whether there was one that had not been asked yet. */
  public boolean request() {
    synchronized (this) {
      if (worker == null) {
        return false;
      }
      boolean first = !requested;
      requested = true;
      worker.interrupt();
      if (!first) {
        return false;
      }
    }
    hooks.forEach(Runnable::run);
    return true;
  }

  /** Tells whether the running command was asked to stop. */
  public synchronized boolean isRequested() {
    return requested;
  }
}
