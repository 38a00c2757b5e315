/// The texts that the objects of a snapshot are searched by: a [ClassTexts] for each class of objects, with the
/// [ContactTexts] of the entities in them. Texts are folded ([org.cadastre.name.FoldedText]), names of domains are in
/// lower-case A-labels, addresses in their canonical form. What an id is, the snapshot says.
@NullMarked
package org.cadastre.snapshot.text;

import org.jspecify.annotations.NullMarked;
