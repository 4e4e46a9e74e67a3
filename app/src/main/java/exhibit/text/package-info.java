/// Every word for people, read or heard, in every language. It knows no JavaFX.
@NullMarked
package exhibit.text;

import org.jspecify.annotations.NullMarked;
