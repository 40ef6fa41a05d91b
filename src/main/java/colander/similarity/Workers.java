package colander.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;

/**
 * Does numbered tasks on several threads.
 *
 * <p>Tasks must not depend on who does them or when, so that results do not either.
 */
public final class Workers {
  private final int threads;

  public Workers(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("there must be a thread, were " + threads);
    }
    this.threads = threads;
  }

  /** As many threads as the machine has processors. */
  public static Workers ofMachine() {
    return new Workers(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Does tasks 0 to {@code tasks - 1} and returns when all are done.
   *
   * @param progress is told the share done, from 0 to 1, now and then and in order
   * @throws CancellationException if the calling thread is interrupted meanwhile
   */
  public void run(int tasks, IntConsumer task, DoubleConsumer progress) {
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads, Workers::thread);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int t = 0; t < Math.min(threads, tasks); t++) {
        all.add(pool.submit(() -> work(tasks, task, progress, next)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw cancelled();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private void work(int tasks, IntConsumer task, DoubleConsumer progress, AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
      checkInterrupted();
      task.accept(i);
      synchronized (next) {
        progress.accept((double) Math.min(next.get(), tasks) / tasks);
      }
    }
  }

  /** Ends a long task whose thread was interrupted. */
  static void checkInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw cancelled();
    }
  }

  private static CancellationException cancelled() {
    return new CancellationException("the search for duplicates was interrupted");
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "duplicate search");
    thread.setDaemon(true);
    return thread;
  }
}
