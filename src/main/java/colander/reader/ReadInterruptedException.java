package colander.reader;

import colander.comment.ColanderException;

/** Says that the reading thread was interrupted; its interrupt flag stays set. */
public final class ReadInterruptedException extends ColanderException {

  ReadInterruptedException(String file) {
    super(file + ": interrupted while reading");
  }
}
