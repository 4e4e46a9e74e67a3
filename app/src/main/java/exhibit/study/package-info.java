/// What a study is: dials in, pictures and findings out. Each study is one file in a family, and one line in its
/// list.
@NullMarked
package exhibit.study;

import org.jspecify.annotations.NullMarked;
