package colander.shell;

import org.springframework.stereotype.Component;

/** A command's wish that the shell opens when it has done its work, if there is a terminal. */
@Component
public final class StayInShell {

  private boolean wanted;

  /** Wishes it. */
  void want() {
    wanted = true;
  }

  /** Whether a command wished it. */
  public boolean isWanted() {
    return wanted;
  }
}
