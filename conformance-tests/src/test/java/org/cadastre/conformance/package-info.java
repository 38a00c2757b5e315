/// Black-box tests of a running server: they know its address and its ports and nothing else of it. [Target] says where
/// it is; the packages are named for the texts they hold the server to, and their classes for the sections.
@NullMarked
package org.cadastre.conformance;

import org.jspecify.annotations.NullMarked;
