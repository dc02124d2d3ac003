// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/report/pdf_outline.h"

#include <QRegularExpression>

#include <optional>

namespace cw {

namespace {

/// What is to be known of a written file before something is appended to it.
struct PdfFacts {
    qint64 oldTable = 0;  ///< offset of the cross-reference table
    int objects = 0;      ///< the next free object number
    int catalog = 0;
    QByteArray catalogBody;  ///< without << and >>
    QByteArray info;         ///< "/Info 2 0 R" or empty
    std::vector<int> pages;  ///< object numbers in page order
};

// The dictionary of an object, without its outermost marks.
QByteArray dictionaryOf(const QByteArray& pdf, int object)
{
    const QByteArray head = "\n" + QByteArray::number(object) + " 0 obj\n";
    const qsizetype at = pdf.indexOf(head);
    const qsizetype end = pdf.indexOf("endobj", at);
    if (at < 0 || end < 0)
        return {};
    const QByteArray body = pdf.mid(at + head.size(), end - at - head.size()).trimmed();
    return body.startsWith("<<") && body.endsWith(">>") ? body.mid(2, body.size() - 4) : QByteArray();
}

int referenceIn(const QByteArray& dictionary, const char* key)
{
    const QRegularExpression pattern(QStringLiteral("/%1\\s+(\\d+) 0 R").arg(QLatin1String(key)));
    const auto match = pattern.match(QString::fromLatin1(dictionary));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

std::optional<PdfFacts> readFacts(const QByteArray& pdf)
{
    PdfFacts facts;
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    if (start < 0 || trailerAt < 0)
        return std::nullopt;
    facts.oldTable = pdf.mid(start + 9).trimmed().split('\n').front().toLongLong();
    const QByteArray trailer = pdf.mid(trailerAt, start - trailerAt);
    const auto size = QRegularExpression(QStringLiteral("/Size (\\d+)")).match(QString::fromLatin1(trailer));
    facts.objects = size.hasMatch() ? size.captured(1).toInt() : 0;
    facts.catalog = referenceIn(trailer, "Root");
    if (const int info = referenceIn(trailer, "Info"))
        facts.info = "/Info " + QByteArray::number(info) + " 0 R\n";
    facts.catalogBody = dictionaryOf(pdf, facts.catalog);
    const QByteArray tree = dictionaryOf(pdf, referenceIn(facts.catalogBody, "Pages"));
    const qsizetype kids = tree.indexOf("/Kids");
    const QByteArray list = tree.mid(kids, tree.indexOf(']', kids) - kids);
    auto each = QRegularExpression(QStringLiteral("(\\d+) 0 R")).globalMatch(QString::fromLatin1(list));
    while (each.hasNext())
        facts.pages.push_back(each.next().captured(1).toInt());
    if (facts.oldTable <= 0 || facts.objects <= 0 || facts.catalogBody.isEmpty() || facts.pages.empty())
        return std::nullopt;
    return facts;
}

// A text string as UTF-16BE in hexadecimal (7.9.2.2).
QByteArray textString(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + ">";
}

QByteArray reference(const char* key, int object)
{
    return object == 0 ? QByteArray() : QByteArray("/") + key + " " + QByteArray::number(object) + " 0 R\n";
}

// Neighbours and children of the outline items; indices into the contents, -1 for none.
struct ItemLinks {
    int parent = -1, previous = -1, next = -1, firstChild = -1, lastChild = -1;
};

std::vector<ItemLinks> linkItems(const std::vector<ContentsEntry>& contents)
{
    std::vector<ItemLinks> links(contents.size());
    int chapter = -1;
    for (int at = 0; at < static_cast<int>(contents.size()); ++at) {
        ItemLinks& own = links[static_cast<std::size_t>(at)];
        const bool isChapter = contents[static_cast<std::size_t>(at)].level == 1 || chapter < 0;
        own.parent = isChapter ? -1 : chapter;
        own.previous = isChapter ? chapter : links[static_cast<std::size_t>(chapter)].lastChild;
        if (own.previous >= 0)
            links[static_cast<std::size_t>(own.previous)].next = at;
        if (isChapter) {
            chapter = at;
            continue;
        }
        ItemLinks& parent = links[static_cast<std::size_t>(chapter)];
        parent.firstChild = parent.firstChild < 0 ? at : parent.firstChild;
        parent.lastChild = at;
    }
    return links;
}

}  // namespace

QByteArray withOutline(const QByteArray& pdf, const std::vector<ContentsEntry>& contents)
{
    const std::optional<PdfFacts> facts = readFacts(pdf);
    if (!facts || contents.empty())
        return pdf;
    const std::vector<ItemLinks> links = linkItems(contents);
    const int root = facts->objects;
    const auto numberOf = [&](int item) { return item < 0 ? 0 : root + 1 + item; };
    QByteArray out = pdf.endsWith('\n') ? pdf : pdf + "\n";
    std::vector<std::pair<int, qsizetype>> offsets;
    const auto object = [&](int number, const QByteArray& body) {
        offsets.emplace_back(number, out.size());
        out += QByteArray::number(number) + " 0 obj\n<<\n" + body + ">>\nendobj\n";
    };
    object(facts->catalog,
           facts->catalogBody.trimmed() + "\n" + reference("Outlines", root) + "/PageMode /UseOutlines\n");
    int chapters = 0;
    int lastChapter = 0;
    for (int at = 0; at < static_cast<int>(links.size()); ++at) {
        if (links[static_cast<std::size_t>(at)].parent < 0) {
            ++chapters;
            lastChapter = at;
        }
    }
    object(root, "/Type /Outlines\n" + reference("First", numberOf(0)) + reference("Last", numberOf(lastChapter)) +
                     "/Count " + QByteArray::number(chapters) + "\n");
    for (int at = 0; at < static_cast<int>(contents.size()); ++at) {
        const ContentsEntry& entry = contents[static_cast<std::size_t>(at)];
        const ItemLinks& link = links[static_cast<std::size_t>(at)];
        const auto page = std::min(static_cast<std::size_t>(std::max(0, entry.page - 1)), facts->pages.size() - 1);
        QByteArray body = "/Title " + textString(entry.number + QLatin1Char(' ') + entry.title) + "\n" +
                          reference("Parent", link.parent < 0 ? root : numberOf(link.parent)) +
                          reference("Prev", numberOf(link.previous)) + reference("Next", numberOf(link.next)) +
                          reference("First", numberOf(link.firstChild)) + reference("Last", numberOf(link.lastChild)) +
                          "/Dest [" + QByteArray::number(facts->pages[page]) + " 0 R /Fit]\n";
        if (link.firstChild >= 0)  // negative: closed when the file is opened
            body += "/Count -" + QByteArray::number(link.lastChild - link.firstChild + 1) + "\n";
        object(numberOf(at), body);
    }
    const qsizetype table = out.size();
    out += "xref\n";
    for (const auto& [number, offset] : offsets)
        out += QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    out += "trailer\n<<\n/Size " + QByteArray::number(root + 1 + static_cast<int>(contents.size())) + "\n" +
           reference("Root", facts->catalog) + facts->info + "/Prev " + QByteArray::number(facts->oldTable) +
           "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return out;
}

}  // namespace cw
