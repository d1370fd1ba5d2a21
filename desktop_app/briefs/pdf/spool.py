"""The file while it is written: an object goes out as soon as it is done, and is forgotten.

reportlab keeps every object until the file is saved, about fifty kilobytes a page.  Here a document's
file grows page by page; what reportlab still holds at the end (faces, catalogue) goes out last.
Nothing here knows what an object means.
"""

from __future__ import annotations

import hashlib
import zlib
from array import array
from itertools import count
from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc


class Spool:
    """Writes the objects of one reportlab document, in the order in which they are done."""

    def __init__(self, document: Any, file: BinaryIO, version: tuple[int, int]) -> None:
        self._document = document
        self._file = file
        self._places = array("Q")  # where an object begins, by its number; 0 until it is written
        self._end = 0
        self._print = hashlib.md5(usedforsecurity=False)  # of all bytes: the file's identifier
        self._write(b"%%PDF-%d.%d\n%%\x93\x8c\x8b\x9e\n" % version)

    def number(self) -> int:
        """A number for an object: others may refer to it before it is written."""
        self._document.objectcounter += 1
        return int(self._document.objectcounter)

    def named(self, name: str) -> int:
        """A number for an object that reportlab will know by this name."""
        number = self.number()
        self._document.idToObjectNumberAndVersion[name] = (number, 0)
        return number

    def taken_back(self, name: str) -> Any:
        """What reportlab has just registered by this name; the number it gave is free again."""
        document = self._document
        number, _ = document.idToObjectNumberAndVersion.pop(name)
        if number != document.objectcounter:
            raise AssertionError(f"{name} is not the last object registered")
        document.objectcounter -= 1
        del document.numberToId[number]
        return document.idToObject.pop(name)

    def holds(self, number: int) -> bool:
        """Whether the object with this number is written."""
        return number < len(self._places) and self._places[number] > 0

    def put(self, number: int, body: bytes) -> None:
        """Write an object."""
        self._places.extend(0 for _ in range(number + 1 - len(self._places)))
        self._places[number] = self._end
        self._write(b"%d 0 obj\n%s\nendobj\n" % (number, body.rstrip(b"\n")))

    def put_stream(self, number: int, content: bytes) -> None:
        """Write a stream, compressed."""
        packed = zlib.compress(content)
        head = b"<< /Filter /FlateDecode /Length %d >>" % len(packed)
        self.put(number, head + b"\nstream\n" + packed + b"\nendstream")

    def put_held(self, number: int, part: Any) -> None:
        """Write an object in reportlab's form."""
        self.put(number, pdfdoc.format(part, self._document, toplevel=1))

    def close(self) -> None:
        """Write what reportlab holds, then the table of all objects."""
        document = self._document
        for face in document.delayedFonts:
            face.addObjects(document)
        root, info = (reference(self._registered(part)) for part in (document.Catalog, document.info))
        for number in count(1):  # formatting an object may register others
            if number > document.objectcounter:
                break
            if number in document.numberToId:
                name = document.numberToId[number]
                self.put_held(number, document.idToObject[name])
                document.idToObject[name] = None  # others may still ask for its number
        self._write_table(root, info)

    def _registered(self, part: Any) -> int:
        name = self._document.Reference(part).name
        return int(self._document.idToObjectNumberAndVersion[name][0])

    def _write_table(self, root: str, info: str) -> None:
        start, size = self._end, len(self._places)
        if 0 in self._places[1:]:
            raise AssertionError(f"object {self._places.index(0, 1)} was referred to and never written")
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
        for place in self._places[1:]:
            self._write(b"%010d 00000 n \n" % place)
        name = self._print.hexdigest()
        trailer = f"<< /Size {size} /Root {root} /Info {info} /ID [<{name}><{name}>] >>"
        self._write(f"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n".encode())

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._print.update(data)
        self._end += len(data)


def reference(number: int) -> str:
    """How other objects refer to the object with this number."""
    return f"{number} 0 R"


def text_string(words: str) -> str:
    """Words as a file says them outside its pages, in the characters of Latin-1."""
    return str(pdfdoc.PDFString(words).format(pdfdoc.DummyDoc()).decode("latin-1"))
