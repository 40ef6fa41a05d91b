package colander.shell.spring;

import colander.shell.Exit;
import colander.shell.Interruption;
import java.time.Duration;
import org.jline.utils.Signals;

/**
 * What Ctrl-C does outside the shell: asks the command to stop, and ends the program if it does not
 * within a moment or is asked again.
 */
final class BatchSignals {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private BatchSignals() {}

  static void install(Interruption interruption) {
    Signals.register("INT", () -> stop(interruption));
  }

  private static void stop(Interruption interruption) {
    if (!interruption.request()) {
      die();
    }
    Thread watch = new Thread(BatchSignals::dieLater, "patience");
    watch.setDaemon(true);
    watch.start();
  }

  private static void dieLater() {
    try {
      Thread.sleep(PATIENCE.toMillis());
      die();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends at once: the database survives that, and a command that hangs would hang a clean end. */
  private static void die() {
    Runtime.getRuntime().halt(Exit.INTERRUPTED.status());
  }
}
