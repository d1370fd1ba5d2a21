"""What makes a PDF fit for the archive (PDF/A-2b, ISO 19005-2): colours, metadata, line ends.

The metadata also say that the file is accessible (PDF/UA-1, ISO 14289-1); `tags` makes it so.

reportlab knows nothing of it; what it lacks is added here to one canvas before it is saved.
"""

from __future__ import annotations

import time
from html import escape
from typing import Any

from reportlab.pdfbase import pdfdoc

from desktop_app import resources

VERSION = (1, 7)  # of PDF, that PDF/A-2 is made of
_ACCESSIBLE = """<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
"""  # PDF/A asks that names it does not know are described
_PROFILE = "sRGB IEC61966-2.1"


def make_archival(canvas: Any) -> None:
    """Add the output intent and the metadata stream; title, author and dates are set by now."""
    document = canvas._doc  # the canvas gives no public way to its catalogue
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = pdfdoc.PDFArray([_output_intent(document)])
    catalog.Metadata = pdfdoc.XMP(creator=_metadata)


def _output_intent(document: Any) -> Any:
    """What the numbers of a colour mean: sRGB, by its profile."""
    profile = pdfdoc.PDFStream(
        pdfdoc.PDFDictionary({"N": 3}),
        resources.read_bytes("briefs/srgb.icc"),
        [pdfdoc.PDFZCompress],
    )
    return pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("OutputIntent"),
            "S": pdfdoc.PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": pdfdoc.PDFString(_PROFILE),
            "Info": pdfdoc.PDFString(_PROFILE),
            "DestOutputProfile": document.Reference(profile),
        }
    )


def _metadata(document: Any) -> bytes:
    """The document information once more as XMP, and which standard the file keeps."""
    info = document.info
    moment = time.strftime("%Y-%m-%dT%H:%M:%S+00:00", document._timeStamp.lt)
    title, author, subject, keywords, creator, producer = (
        escape("".join(filter(str.isprintable, text)))
        for text in (info.title, info.author, info.subject, info.keywords, info.creator, info.producer)
    )
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<pdf:Producer>{producer}</pdf:Producer>
<pdf:Keywords>{keywords}</pdf:Keywords>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
{_ACCESSIBLE}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>""".encode()


def _format_stream(stream: Any, document: Any) -> bytes:
    """A stream as reportlab writes it, but with the line end before ``endstream`` that PDF/A asks for."""
    written: bytes = _written_stream(stream, document)
    end = b"endstream\n"
    return written.removesuffix(end) + b"\n" + end


_written_stream = pdfdoc.PDFStream.format  # reportlab 5.1 leaves the line end out
pdfdoc.PDFStream.format = _format_stream
