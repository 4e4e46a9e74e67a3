/// The screen on which what was mixed is unmixed: dots, and arrows that look for what they are made of.
@NullMarked
package exhibit.view.unmixing;

import org.jspecify.annotations.NullMarked;
