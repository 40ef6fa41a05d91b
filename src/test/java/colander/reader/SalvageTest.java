package colander.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colander.comment.ColanderException;
import colander.comment.Comment;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps what can be read of broken files, and tells what and where. */
class SalvageTest {
  private static final String DISQUS = text("disqus.xml");
  private static final String WORDPRESS = text("wordpress.xml");

  @Test
  void stray_bytes_before_the_declaration_are_left_out() {
    Gathered found = Gathered.of("`\n" + DISQUS);
    assertThat(found.comments).hasSize(3);
    assertThat(found.warnings)
        .contains("line 1: stray characters before the first element; left out");
  }

  @Test
  void an_unquoted_attribute_and_a_bare_ampersand_are_mended() {
    String broken =
        DISQUS
            .replace("<thread dsq:id=\"102\"/>", "<thread dsq:id=102/>")
            .replace("Cheap", "A & B");
    Gathered found = Gathered.of(broken);
    assertThat(found.comments).hasSize(3);
    assertThat(found.comment("902").text()).isEqualTo("A & B boats");
    assertThat(found.comment("902").thread().id()).isEqualTo("102");
    assertThat(found.warnings).anySatisfy(w -> assertThat(w).startsWith("line 12: "));
  }

  @Test
  void each_record_is_handed_in_once_wherever_the_flaw_is() {
    String end = "</wp:comment>";
    for (int at = WORDPRESS.indexOf(end); at > 0; at = WORDPRESS.indexOf(end, at + 1)) {
      for (String flaw : new String[] {" & ", "&nbsp;", "<br>", "</b>"}) {
        Gathered found = Gathered.of(WORDPRESS.substring(0, at) + flaw + WORDPRESS.substring(at));
        assertThat(found.comments)
            .as("%s at %d", flaw, at)
            .extracting(comment -> comment.id().value())
            .containsExactly("7", "8");
        assertThat(found.skipped)
            .as("%s at %d", flaw, at)
            .containsExactly("comment 9: is a pingback");
      }
    }
  }

  @Test
  void prefixes_that_are_bound_to_nothing_are_understood() {
    String unbound = WORDPRESS.replaceAll(" xmlns:\\w+=\"[^\"]*\"", "");
    assertThat(Gathered.of(unbound).comments).hasSize(2);
  }

  @Test
  void xml_cut_off_in_a_comment_keeps_what_was_whole() {
    Gathered found = Gathered.of(WORDPRESS.substring(0, WORDPRESS.indexOf("Third, by")));
    assertThat(found.comments).extracting(c -> c.id().value()).containsExactly("7");
    assertThat(found.skipped).containsExactly("line 25: has no end");
    assertThat(found.warnings).hasSize(1);
  }

  @Test
  void json_cut_off_in_a_comment_keeps_what_was_whole() {
    String json = text("json.json");
    Gathered found = Gathered.of(json.substring(0, json.indexOf("by a hair")));
    assertThat(found.comments).hasSize(1);
    assertThat(found.skipped).singleElement().asString().startsWith("line 3: cannot be read");
    assertThat(found.warnings).singleElement().asString().contains("what follows cannot be read");
  }

  @Test
  void a_broken_quote_costs_one_line_of_a_table() {
    Gathered found =
        Gathered.of("id,text\n1,one\n2,\"two\" and a half\n3,\"three\nlines\"\n4,four\n5,\"five\n");
    assertThat(found.comments)
        .extracting(Comment::text)
        .containsExactly("one", "three\nlines", "four");
    assertThat(found.skipped)
        .containsExactly(
            "line 3: has a quote that is not closed, or closed too early",
            "line 7: has a quote that is not closed, or closed too early");
  }

  @Test
  void a_declared_encoding_that_is_no_name_is_passed_over() {
    String odd = WORDPRESS.replace("UTF-8", ":TF-8").stripLeading();
    Gathered found = Gathered.of(odd.getBytes(StandardCharsets.UTF_8), "a", ReadSettings.DEFAULT);
    assertThat(found.comments).isNotEmpty();
  }

  @Test
  void encodings_are_told_by_the_file() {
    String latin =
        WORDPRESS.replace("UTF-8", "ISO-8859-1").replace("Tilda", "Zo\u00eb").stripLeading();
    Gathered found =
        Gathered.of(latin.getBytes(StandardCharsets.ISO_8859_1), "a", ReadSettings.DEFAULT);
    assertThat(found.comment("7").author().name()).isEqualTo("Zo\u00eb");
    assertThat(found.warnings).isEmpty();
    byte[] utf16 = ("\uFEFF" + DISQUS).getBytes(Charset.forName("UTF-16LE"));
    assertThat(Gathered.of(utf16, "a", ReadSettings.DEFAULT).comments).hasSize(3);
  }

  @Test
  void a_strict_reading_refuses_all_of_this() {
    ReadSettings strict = new ReadSettings(null, null, Map.of(), null, true);
    for (String broken :
        new String[] {"`" + DISQUS, DISQUS.replace("Cheap", "A & B"), "id,text\n1,\"a\"b\n2,c\n"}) {
      assertThatThrownBy(() -> Gathered.of(broken.getBytes(StandardCharsets.UTF_8), "a", strict))
          .isInstanceOf(ColanderException.class);
    }
  }

  private static String text(String sample) {
    return new String(Samples.bytes(sample), StandardCharsets.UTF_8);
  }
}
