package colander.shell;

import java.util.Arrays;

/** How a command ended, as the program's exit status tells its caller. */
public enum Exit {
  DONE(0),
  FAILED(1),
  USAGE(2),
  DUPLICATES_FOUND(3),
  INTERRUPTED(130);

  private final int status;

  Exit(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** Tells whether a script should stop here; duplicates are a finding, not a failure. */
  public boolean isFailure() {
    return this != DONE && this != DUPLICATES_FOUND;
  }

  /** Returns the way to end that a status stands for; an unknown one is a failure. */
  public static Exit of(int status) {
    return Arrays.stream(values()).filter(e -> e.status == status).findFirst().orElse(FAILED);
  }
}
