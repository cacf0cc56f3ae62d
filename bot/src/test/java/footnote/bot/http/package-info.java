/// Do other programs get what they are promised?
package footnote.bot.http;
