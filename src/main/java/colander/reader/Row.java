package colander.reader;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line where it starts, from 1
 */
record Row(long line, List<String> cells) {
  Row {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
