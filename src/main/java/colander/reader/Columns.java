package colander.reader;

import colander.comment.ColanderException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which column of a table holds what. */
final class Columns {
  private static final int MOST_LISTED = 12;
  private static final int LONGEST_LISTED = 40;

  private final List<FieldNames.@Nullable Slot> slots;
  private final boolean headings;

  private Columns(List<FieldNames.@Nullable Slot> slots, boolean headings) {
    this.slots = slots;
    this.headings = headings;
  }

  /** Takes columns by number if the map has numbers, else by the headings in the first row. */
  static Columns of(Row first, Map<Field, String> map) {
    return isByNumber(map) ? numbered(first.cells().size(), map) : named(first.cells(), map);
  }

  /** Whether a map names columns by number, and so says that there are no headings. */
  static boolean isByNumber(Map<Field, String> map) {
    return map.values().stream().anyMatch(column -> column.matches("\\d{1,4}"));
  }

  private static Columns named(List<String> headings, Map<Field, String> map) {
    FieldNames names = new FieldNames(map);
    for (String asked : map.values()) {
      if (!headings.contains(asked)) {
        throw new ColanderException(
            String.format(
                Locale.ROOT,
                "there is no column '%s', the table has %s; see --map",
                asked,
                listed(headings)));
      }
    }
    List<FieldNames.@Nullable Slot> slots = new ArrayList<>();
    headings.forEach(heading -> slots.add(names.slot(heading)));
    return new Columns(slots, true);
  }

  private static Columns numbered(int width, Map<Field, String> map) {
    List<FieldNames.@Nullable Slot> slots = new ArrayList<>();
    map.forEach(
        (field, column) -> {
          if (!column.matches("[1-9]\\d{0,3}")) {
            throw new ColanderException(
                String.format(
                    Locale.ROOT,
                    "'%s' is no column; either all columns are numbers from 1 or all are headings",
                    column));
          }
          int index = Integer.parseInt(column) - 1;
          if (index >= width) {
            throw new ColanderException(
                String.format(
                    Locale.ROOT,
                    "there is no column %s, the table has %d; see --map",
                    column,
                    width));
          }
          while (slots.size() <= index) {
            slots.add(null);
          }
          slots.set(index, new FieldNames.Slot(field, 0));
        });
    return new Columns(slots, false);
  }

  /** Names from a stranger's file in one line of bearable length. */
  static String listed(List<String> names) {
    String listed =
        names.stream()
            .limit(MOST_LISTED)
            .map(name -> name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
            .map(name -> name.length() > LONGEST_LISTED ? name.substring(0, LONGEST_LISTED) : name)
            .collect(Collectors.joining(", "));
    return names.size() > MOST_LISTED ? listed + ", …" : listed;
  }

  /** Whether the first row was one of headings. */
  boolean haveHeadings() {
    return headings;
  }

  /** Whether any column holds the field. */
  boolean have(Field field) {
    return slots.stream().filter(Objects::nonNull).anyMatch(slot -> slot.field() == field);
  }

  /** Sorts the cells of a row. */
  GenericRecord record(Row row) {
    GenericRecord record = new GenericRecord();
    for (int i = 0; i < Math.min(slots.size(), row.cells().size()); i++) {
      FieldNames.Slot slot = slots.get(i);
      if (slot != null) {
        record.put(slot, row.cells().get(i));
      }
    }
    return record;
  }

  /** Whether a row has words where there is no column, as one does whose cells were torn. */
  boolean areOverrunBy(Row row) {
    return headings
        && row.cells().size() > slots.size()
        && row.cells().stream().skip(slots.size()).anyMatch(cell -> !cell.isBlank());
  }
}
