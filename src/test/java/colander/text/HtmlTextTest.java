package colander.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

  @Test
  void paragraphs_and_breaks_are_kept() {
    assertThat(HtmlText.of("<p>One\n two</p><p>three<br>four<br/><br/>five</p>"))
        .isEqualTo("One two\n\nthree\nfour\n\nfive");
  }

  @Test
  void line_breaks_count_where_no_tag_parts_lines() {
    assertThat(HtmlText.of("One <em>two</em>\nthree\n\nfour &amp; five"))
        .isEqualTo("One two\nthree\n\nfour & five");
  }

  @Test
  void quotes_are_marked_line_by_line() {
    assertThat(HtmlText.of("<blockquote><p>a</p><blockquote>b</blockquote></blockquote>mine"))
        .isEqualTo("> a\n>\n> > b\n\nmine");
    assertThat(
            HtmlText.of(
                "<aside class=\"quote\"><div>ann:</div><blockquote>x</blockquote></aside>y"))
        .isEqualTo("> ann:\n> x\n\ny");
  }

  @Test
  void links_keep_their_address_once() {
    assertThat(HtmlText.of("<p>see <a href='https://a.example/b'>this</a>, now</p>"))
        .isEqualTo("see this (https://a.example/b), now");
    assertThat(HtmlText.of("<a href='https://a.example/b'>a.example/b</a>"))
        .isEqualTo("a.example/b");
    assertThat(HtmlText.of("<a href='https://a.example/long/way'>https://a.example/lo...</a>"))
        .isEqualTo("https://a.example/lo... (https://a.example/long/way)");
    assertThat(HtmlText.of("<a href='#c1'>@ann</a> yes")).isEqualTo("@ann yes");
  }

  @Test
  void code_and_lists_stand_as_they_are() {
    assertThat(HtmlText.of("<p>run</p><pre><code>if (a  &lt; b) {\n    c();\n}\n</code></pre>ok"))
        .isEqualTo("run\n\nif (a  < b) {\n    c();\n}\n\nok");
    assertThat(HtmlText.of("<ul><li>a</li><li>b</li></ul>")).isEqualTo("- a\n- b");
  }

  @Test
  void scripts_and_styles_are_shown_as_they_were_posted() {
    assertThat(HtmlText.guess("<script>alert(1)</script> words")).isEqualTo("alert(1) words");
    assertThat(HtmlText.of("<p>a</p><script>b()</script><style>p{}</style>"))
        .isEqualTo("a\n\nb() p{}");
    assertThat(HtmlText.of("x<script src='//a.example/b.js'></script>y<!-- z -->"))
        .isEqualTo("x //a.example/b.js y");
    assertThat(HtmlText.of("<iframe src='https://a.example/'></iframe>"))
        .isEqualTo("https://a.example/");
  }

  @Test
  void what_is_no_html_is_left_alone() {
    assertThat(HtmlText.guess("1 < 2 && 3 > 2 <3\n  kept")).isEqualTo("1 < 2 && 3 > 2 <3\n  kept");
    assertThat(HtmlText.guess("a &amp; b\n c")).isEqualTo("a & b\n c");
    assertThat(HtmlText.guess("a<br />b")).isEqualTo("a\nb");
  }

  @Test
  void deep_nesting_ends() {
    assertThat(HtmlText.of("<b>".repeat(100_000) + "x")).isEqualTo("x");
    assertThat(HtmlText.of("<blockquote>".repeat(10_000) + "x")).endsWith("x");
  }
}
