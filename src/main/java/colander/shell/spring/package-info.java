/**
 * Commands on Spring Shell: what its 4.0.1 lacks or gets wrong, one class a matter, so that each
 * can go when a release brings the remedy.
 */
@NullMarked
package colander.shell.spring;

import org.jspecify.annotations.NullMarked;
