package org.cadastre.snapshot.rpsl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cadastre.export.RpslLines;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// The texts of RPSL objects, to the letter, coded line by line ([LineCode]); an id is the place of an object
/// in the order of the files.
///
/// A page holds a run of ids: their codes one behind the other, where each ends, and a byte of each that is
/// its class and whether the file has it in Latin-1. The dictionaries that a page is coded with are those of
/// its lane. Immutable.
public final class CodedTexts implements RpslTexts {
    /// No texts.
    public static final CodedTexts NONE = new Builder().build();

    private static final RpslClass[] CLASSES = RpslClass.values();
    /// The bytes that an excerpt most often has room in.
    private static final int EXCERPT = 256;

    private static final int LATIN1 = 0x80;
    private static final int CLASS = 0x7F;

    private final Page[] pages;
    private final int[] firstIds;
    private final int size;
    private final long byteSize;

    private CodedTexts(Page[] pages, int[] firstIds, int size, long byteSize) {
        this.pages = pages;
        this.firstIds = firstIds;
        this.size = size;
        this.byteSize = byteSize;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Page(LineReader.Dictionaries dictionaries, byte[] code, int[] ends, byte[] kinds) {}

    /// How many objects there are.
    @Override
    public int size() {
        return size;
    }

    /// How many bytes the coded texts take, with their dictionaries and what they are found by their ids with.
    public long byteSize() {
        return byteSize;
    }

    /// An object as it was published.
    @Override
    public RpslObject object(int id) {
        return RpslObject.of(text(id));
    }

    /// An object with its first attribute and those of these names, and no others.
    @Override
    public RpslObject excerpt(int id, Set<RpslAttribute> attributes) {
        LineReader reader = read(id, new LineChoice(attributes));
        return RpslObject.of(new String(reader.text(), 0, reader.length(), StandardCharsets.UTF_8));
    }

    /// The text of an object, lines that end in LF.
    @Override
    public String text(int id) {
        LineReader reader = read(id, null);
        return new String(reader.text(), 0, reader.length(), StandardCharsets.UTF_8);
    }

    /// The text of an object in UTF-8, lines that end in LF.
    public byte[] utf8(int id) {
        LineReader reader = read(id, null);
        return Arrays.copyOf(reader.text(), reader.length());
    }

    /// The class of an object, null when it is none of the known ones.
    @Override
    public @Nullable RpslClass rpslClass(int id) {
        int kind = kind(id) & CLASS;
        return kind == 0 ? null : CLASSES[kind - 1];
    }

    /// Whether the file has the object in Latin-1.
    public boolean isLatin1(int id) {
        return (kind(id) & LATIN1) != 0;
    }

    private LineReader read(int id, @Nullable LineChoice choice) {
        int number = page(id);
        Page page = pages[number];
        int place = id - firstIds[number];
        int from = place == 0 ? 0 : page.ends[place - 1];
        int to = page.ends[place];
        LineReader reader = new LineReader(page.dictionaries, choice == null ? 6 * (to - from) : EXCERPT);
        reader.read(page.code, from, to, choice);
        return reader;
    }

    private byte kind(int id) {
        int number = page(id);
        return pages[number].kinds[id - firstIds[number]];
    }

    private int page(int id) {
        if (id < 0 || id >= size) {
            throw new IndexOutOfBoundsException(id);
        }
        int place = Arrays.binarySearch(firstIds, id);
        return place >= 0 ? place : -place - 2;
    }

    /// Codes the objects of one part of a file. One thread at a time; parts of several lanes at the same time, those of
    /// one lane one after the other.
    public static final class Part {
        private final int lane;
        private final LineCoder coder;
        private byte[] code = new byte[0];
        private int[] ends = new int[16];
        private byte[] kinds = new byte[16];
        private int length;
        private int count;
        private boolean filled;

        private Part(int lane, LineCoder coder) {
            this.lane = lane;
            this.coder = coder;
        }

        /// Codes an object.
        ///
        /// @return its place in the part
        public int add(RpslLines object) {
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, 2 * count);
                kinds = Arrays.copyOf(kinds, 2 * count);
            }
            length = coder.write(object);
            ends[count] = length;
            RpslClass rpslClass = object.rpslClass();
            int kind = rpslClass == null ? 0 : rpslClass.ordinal() + 1;
            kinds[count] = (byte) (object.isLatin1() ? kind | LATIN1 : kind);
            return count++;
        }

        /// Keeps what was coded. To be called once, before the next part of the lane gets an object.
        public void filled() {
            code = coder.take();
            trim();
            filled = true;
        }

        private void trim() {
            if (length < code.length) {
                code = Arrays.copyOf(code, length);
            }
            if (count < ends.length) {
                ends = Arrays.copyOf(ends, count);
                kinds = Arrays.copyOf(kinds, count);
            }
        }

        /// How many objects were added.
        public int count() {
            return count;
        }

        private boolean isOf(Part other) {
            return lane == other.lane;
        }

        private void append(Part other) {
            if (other.length > code.length - length) {
                code = Arrays.copyOf(code, Math.max(length + other.length, 2 * code.length));
            }
            if (other.count > ends.length - count) {
                ends = Arrays.copyOf(ends, Math.max(count + other.count, 2 * ends.length));
                kinds = Arrays.copyOf(kinds, ends.length);
            }
            System.arraycopy(other.code, 0, code, length, other.length);
            System.arraycopy(other.kinds, 0, kinds, count, other.count);
            for (int i = 0; i < other.count; i++) {
                ends[count + i] = length + other.ends[i];
            }
            length += other.length;
            count += other.count;
        }
    }

    /// Puts parts together. One thread, but for what [Part] says.
    public static final class Builder {
        /// Small parts are put together in one page up to so many bytes.
        private static final int PAGE = 1 << 20;

        private final List<LineCoder> lanes = new ArrayList<>();
        private final List<Part> pages = new ArrayList<>();
        private @Nullable Part last;
        private int size;

        /// A new part of a lane; it counts when it is ended.
        public Part part(int lane) {
            while (lanes.size() <= lane) {
                lanes.add(new LineCoder());
            }
            return new Part(lane, lanes.get(lane));
        }

        /// Which lines recur of the object that was added last to a part of a lane that has one.
        public RecurringLines recurring(int lane) {
            return lanes.get(lane);
        }

        /// Ends a part that is filled, which stands behind those ended before.
        ///
        /// @return the id of its first object
        public int end(Part part) {
            if (!part.filled) {
                throw new IllegalStateException("the part is not filled");
            }
            int first = size;
            if (part.count == 0) {
                return first;
            }
            size = Math.addExact(size, part.count);
            Part open = last;
            if (open != null && open.isOf(part) && open.length < PAGE && part.length < PAGE) {
                open.append(part);
                return first;
            }
            if (open != null) {
                open.trim();
            }
            pages.add(part);
            last = part;
            return first;
        }

        /// How many objects there are in the parts that are ended.
        public int size() {
            return size;
        }

        /// The texts of all parts. The builder is of no use afterwards.
        public CodedTexts build() {
            if (last != null) {
                last.trim();
            }
            List<LineReader.Dictionaries> dictionaries = new ArrayList<>();
            long bytes = 0;
            for (LineCoder coder : lanes) {
                LineReader.Dictionaries read = new LineReader.Dictionaries(coder.lines(), coder.beginnings());
                dictionaries.add(read);
                bytes += read.byteSize();
            }
            Page[] built = new Page[pages.size()];
            int[] firstIds = new int[built.length];
            int first = 0;
            for (int i = 0; i < built.length; i++) {
                Part part = pages.get(i);
                built[i] = new Page(dictionaries.get(part.lane), part.code, part.ends, part.kinds);
                firstIds[i] = first;
                first += part.count;
                bytes += part.code.length + 5L * part.count;
            }
            return new CodedTexts(built, firstIds, size, bytes);
        }
    }
}
